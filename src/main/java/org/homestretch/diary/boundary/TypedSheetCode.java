package org.homestretch.diary.boundary;

import org.homestretch.handout.entity.MistypedSheetCodeException;
import org.homestretch.handout.entity.SheetCode;

/** A sheet code as people type it, in the plain form in which links know it. */
final class TypedSheetCode {

    private TypedSheetCode() {}

    /** @throws SheetCodeMistypedException if it fails its own check digit */
    static String plain(String typed) {
        try {
            return SheetCode.parse(typed).characters();
        } catch (MistypedSheetCodeException mistyped) {
            throw new SheetCodeMistypedException();
        }
    }
}
