package shop.reports;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was sold on which day. */
public class Sales {
    private final NavigableMap<LocalDate, Integer> days = new TreeMap<>();

    /** The sums of one week. */
    public record Week(LocalDate monday, int total, double mean, int best) {

        public String text() {
            return String.format(Locale.ROOT, "%s: %d sold, %.1f a day, %d on the best", monday, total, mean, best);
        }
    }

    public synchronized void sold(LocalDate day, int count) {
        if (count < 0 && days.getOrDefault(day, 0) + count < 0) {
            throw new IllegalArgumentException("more came back on " + day + " than was sold");
        }
        days.merge(day, count, Integer::sum);
    }

    public synchronized int on(LocalDate day) {
        return days.getOrDefault(day, 0);
    }

    public synchronized int total() {
        int total = 0;
        for (int count : days.values()) {
            total += count;
        }
        return total;
    }

    /** One number per day, also for those on which nothing was sold. */
    public synchronized List<Integer> between(LocalDate first, LocalDate last) {
        long length = ChronoUnit.DAYS.between(first, last);
        List<Integer> totals = new ArrayList<>();
        for (long day = 0; day <= length; day++) {
            totals.add(on(first.plusDays(day)));
        }
        return totals;
    }

    public synchronized List<Week> weeks() {
        SortedMap<LocalDate, IntSummaryStatistics> weeks = new TreeMap<>(Collections.reverseOrder());
        days.forEach((day, count) -> weeks.computeIfAbsent(
                        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        monday -> new IntSummaryStatistics())
                .accept(count));
        return weeks.entrySet().stream()
                .map(week -> new Week(
                        week.getKey(),
                        (int) week.getValue().getSum(),
                        week.getValue().getAverage(),
                        week.getValue().getMax()))
                .toList();
    }

    /** The mean of the days around each day, which hides the weekends. */
    public synchronized Map<LocalDate, Double> smooth(int around) {
        Map<LocalDate, Double> means = new TreeMap<>();
        for (LocalDate day : days.keySet()) {
            double sum = 0;
            for (int offset = -around; offset <= around; offset++) {
                sum += on(day.plusDays(offset));
            }
            means.put(day, sum / (2 * around + 1));
        }
        return means;
    }

    /** Forgets what was before; says what it was. */
    public synchronized Map<LocalDate, Integer> close(LocalDate end) {
        SortedMap<LocalDate, Integer> before = days.headMap(end);
        Map<LocalDate, Integer> closed = new TreeMap<>(before);
        before.clear();
        return closed;
    }
}
