package org.homestretch.adherence.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction, in lowest terms with a positive denominator, or "not applicable" where nothing was due.
 * Arithmetic with "not applicable" stays "not applicable".
 */
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio>, Serializable {

    public static final Ratio NOT_APPLICABLE = new Ratio(BigInteger.ZERO, BigInteger.ZERO);
    public static final Ratio ZERO = of(0, 1);
    public static final Ratio HALF = of(1, 2);
    public static final Ratio ONE = of(1, 1);

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /** @throws ArithmeticException when something other than nothing is divided by nothing */
    public Ratio {
        if (denominator.signum() == 0 && numerator.signum() != 0) {
            throw new ArithmeticException(numerator + " ÷ 0");
        }
        if (denominator.signum() != 0 && !denominator.equals(BigInteger.ONE)) {
            BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    public static Ratio of(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static Ratio whole(long number) {
        return of(number, 1);
    }

    public boolean isApplicable() {
        return denominator.signum() != 0;
    }

    public Ratio plus(Ratio other) {
        if (denominator.equals(other.denominator)) {
            return new Ratio(numerator.add(other.numerator), denominator);
        }
        BigInteger sum = numerator.multiply(other.denominator).add(other.numerator.multiply(denominator));
        return bothApplicable(other) ? new Ratio(sum, denominator.multiply(other.denominator)) : NOT_APPLICABLE;
    }

    public Ratio minus(Ratio other) {
        return plus(new Ratio(other.numerator.negate(), other.denominator));
    }

    public Ratio times(Ratio other) {
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** Not applicable when both are zero. */
    public Ratio dividedBy(Ratio other) {
        return bothApplicable(other)
                ? new Ratio(numerator.multiply(other.denominator), denominator.multiply(other.numerator))
                : NOT_APPLICABLE;
    }

    public Ratio atMost(Ratio limit) {
        return compareTo(limit) > 0 ? limit : this;
    }

    public boolean isAtLeastPercent(int percent) {
        return isApplicable() && compareTo(of(percent, 100)) >= 0;
    }

    public boolean isPositive() {
        return numerator.signum() > 0;
    }

    private boolean bothApplicable(Ratio other) {
        return isApplicable() && other.isApplicable();
    }

    /**
     * For display only: the percentage, halves rounded up.
     *
     * @throws ArithmeticException when not applicable
     */
    public int percent() {
        return decimal(numerator.multiply(HUNDRED), 0).intValueExact();
    }

    /**
     * For display and export only, halves rounded up.
     *
     * @param digits after the decimal point
     * @throws ArithmeticException when not applicable
     */
    public BigDecimal rounded(int digits) {
        return decimal(numerator, digits);
    }

    private BigDecimal decimal(BigInteger dividend, int digits) {
        return new BigDecimal(dividend).divide(new BigDecimal(denominator), digits, RoundingMode.HALF_UP);
    }

    /** By size; "not applicable" comes before every number. */
    @Override
    public int compareTo(Ratio other) {
        if (!bothApplicable(other)) {
            return Boolean.compare(isApplicable(), other.isApplicable());
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return isApplicable() ? numerator + "/" + denominator : "n/a";
    }
}
