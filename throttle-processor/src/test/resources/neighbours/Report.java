package neighbours;

import lombok.Builder;
import lombok.Value;

@Value
@Builder
public class Report {
    String title;
    int pages;
}
