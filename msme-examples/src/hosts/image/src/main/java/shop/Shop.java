package shop;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.json.EnrolmentReader;
import java.io.IOException;
import java.time.LocalDate;

public final class Shop {

    private Shop() {}

    public static void main(String[] args) throws IOException {
        var validator = EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2026, 11, 1));
        System.out.println(EnrolmentReader.of(validator).read(System.in));
    }
}
