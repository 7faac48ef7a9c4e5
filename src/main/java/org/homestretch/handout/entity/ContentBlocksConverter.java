package org.homestretch.handout.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Content blocks in one column, in the order in which they are declared. */
@Converter
public class ContentBlocksConverter implements AttributeConverter<Set<ContentBlock>, String> {

    @Override
    public String convertToDatabaseColumn(Set<ContentBlock> blocks) {
        return blocks.stream().sorted().map(ContentBlock::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<ContentBlock> convertToEntityAttribute(String names) {
        return Stream.of(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(ContentBlock::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ContentBlock.class)));
    }
}
