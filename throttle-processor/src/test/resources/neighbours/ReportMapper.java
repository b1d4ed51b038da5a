package neighbours;

import org.mapstruct.Mapper;

@Mapper
public interface ReportMapper {
    ReportView view(Report report);
}
