package shop.common;

import java.util.List;

/** A page of things. */
public record Listing<T>(List<T> items, int start, int size) {}
