package org.homestretch.handout.control.typeset;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * What the parts of a file are and in which order they are read (ISO 32000-1, 14.7). Written as plain objects of the file:
 * the model that the library offers for them costs several times as much.
 */
final class StructureTree {

    private static final COSName SCOPE = COSName.getPDFName("Scope");
    private static final COSName NUMBERING = COSName.getPDFName("ListNumbering");
    private static final COSName OWNER = COSName.getPDFName("O");
    private static final COSName PAGE = COSName.getPDFName("Pg");
    private static final COSName CONTENT = COSName.getPDFName("MCID");
    private static final COSName CONTENT_REFERENCE = COSName.getPDFName("MCR");

    private final COSDictionary root = new COSDictionary();
    private final Element document;
    private final Map<Tag, Element> elements = new IdentityHashMap<>();
    private final COSArray parents = new COSArray();
    private int pages;

    /** @param language that it is spoken in, also if it does not say so itself */
    record Element(COSDictionary object, COSArray children, Locale language) {}

    StructureTree(Locale language) {
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        document = element("Document", root, language);
        COSArray only = new COSArray();
        only.add(document.object());
        root.setItem(COSName.K, only);
        COSDictionary parentTree = new COSDictionary();
        parentTree.setItem(COSName.NUMS, parents);
        root.setItem(COSName.PARENT_TREE, parentTree);
    }

    COSDictionary root() {
        return root;
    }

    Element document() {
        return document;
    }

    /** The element of that tag; a new last child if nothing of it was drawn yet. */
    Element element(Tag tag, Element parent) {
        Element known = elements.get(tag);
        if (known == null) {
            known = made(tag, parent);
            elements.put(tag, known);
        }
        return known;
    }

    private static Element made(Tag tag, Element parent) {
        Locale language = tag.language() == null ? parent.language() : tag.language();
        Element element = element(tag.role().type(), parent.object(), language);
        if (!language.equals(parent.language())) {
            element.object().setString(COSName.LANG, language.toLanguageTag());
        }
        if (tag.alternative() != null) {
            element.object().setString(COSName.ALT, tag.alternative());
        }
        COSDictionary attributes = attributes(tag.role());
        if (attributes != null) {
            element.object().setItem(COSName.A, attributes);
        }
        parent.children().add(element.object());
        return element;
    }

    private static Element element(String type, COSDictionary parent, Locale language) {
        COSDictionary object = new COSDictionary();
        COSArray children = new COSArray();
        object.setItem(COSName.S, COSName.getPDFName(type));
        object.setItem(COSName.P, parent);
        object.setItem(COSName.K, children);
        return new Element(object, children, language);
    }

    private static COSDictionary attributes(Tag.Role role) {
        return switch (role) {
            case COLUMN_HEAD -> attribute("Table", SCOPE, "Column");
            case ROW_HEAD -> attribute("Table", SCOPE, "Row");
            case STEPS -> attribute("List", NUMBERING, "Decimal");
            case BULLETS -> attribute("List", NUMBERING, "Disc");
            default -> null;
        };
    }

    private static COSDictionary attribute(String owner, COSName name, String value) {
        COSDictionary attributes = new COSDictionary();
        attributes.setDirect(true);
        attributes.setItem(OWNER, COSName.getPDFName(owner));
        attributes.setItem(name, COSName.getPDFName(value));
        return attributes;
    }

    /** Says where a figure lies. */
    static void box(Element figure, float left, float bottom, float right, float top) {
        COSArray corners = new COSArray();
        for (float edge : new float[] {left, bottom, right, top}) {
            corners.add(new COSFloat(edge));
        }
        COSDictionary layout = new COSDictionary();
        layout.setDirect(true);
        layout.setItem(OWNER, COSName.getPDFName("Layout"));
        layout.setItem(COSName.BBOX, corners);
        figure.object().setItem(COSName.A, layout);
    }

    /** Begins a page, whose contents then belong to elements. */
    PageContents page(COSDictionary page) {
        COSArray owners = new COSArray();
        parents.add(COSInteger.get(pages));
        parents.add(owners);
        page.setInt(COSName.STRUCT_PARENTS, pages);
        pages++;
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages);
        return new PageContents(page, owners);
    }

    /** The marked contents of one page. */
    record PageContents(COSDictionary page, COSArray owners) {

        /** A new content that is part of the element; its number on the page. */
        int add(Element owner) {
            int number = owners.size();
            owners.add(owner.object());
            COSDictionary object = owner.object();
            if (!object.containsKey(PAGE)) {
                object.setItem(PAGE, page);
            }
            if (object.getItem(PAGE) == page) {
                owner.children().add(COSInteger.get(number));
            } else {
                owner.children().add(elsewhere(number));
            }
            return number;
        }

        private COSDictionary elsewhere(int number) {
            COSDictionary reference = new COSDictionary();
            reference.setDirect(true);
            reference.setItem(COSName.TYPE, CONTENT_REFERENCE);
            reference.setItem(PAGE, page);
            reference.setInt(CONTENT, number);
            return reference;
        }
    }
}
