import id.msme.activity.*;
import id.msme.catalogue.*;
import id.msme.cohort.*;
import id.msme.enrolment.*;
import id.msme.enterprise.*;
import id.msme.evidence.*;
import id.msme.financing.*;
import id.msme.finding.*;
import id.msme.forecast.*;
import id.msme.identity.*;
import id.msme.industry.*;
import id.msme.json.*;
import id.msme.language.*;
import id.msme.money.*;
import id.msme.neglect.*;
import id.msme.number.*;
import id.msme.outcome.*;
import id.msme.partnership.*;
import id.msme.party.*;
import id.msme.program.*;
import id.msme.progress.*;
import id.msme.reach.*;
import id.msme.readiness.*;
import id.msme.region.*;
import id.msme.run.*;
import id.msme.scale.*;
import id.msme.scoring.*;
import id.msme.sketch.*;
import id.msme.source.*;
import id.msme.synthetic.*;
import id.msme.table.*;
import id.msme.timeline.*;
import id.msme.treatment.*;
import java.time.LocalDate;

var catalogue = Catalogue.standard();

LocalDate on(String day) { return LocalDate.parse(day); }

Scale scale(long annualSales, String day) {
    return catalogue.scales().bySales(Rupiah.of(annualSales), on(day)).orElseThrow();
}

Verdict judge(EnrolmentForm form, String asOf) { return EnrolmentValidator.of(catalogue, on(asOf)).judge(form); }

System.out.println("msme, data edition " + catalogue.edition() + ": try scale(450_000_000, \"2019-06-01\"), or catalogue.programs()");
