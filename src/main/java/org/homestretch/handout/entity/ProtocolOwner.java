package org.homestretch.handout.entity;

import java.io.Serializable;

/**
 * Whoever looks after programs that came of a protocol.
 *
 * @param name of whoever issued their latest versions
 * @param programs how many there are
 * @param issuedBefore how many of them were issued before the protocol was changed last
 */
public record ProtocolOwner(String name, long programs, long issuedBefore) implements Serializable {}
