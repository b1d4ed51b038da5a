package neighbours;

import lombok.Data;

@Data
public class ReportView {
    private String title;
}
