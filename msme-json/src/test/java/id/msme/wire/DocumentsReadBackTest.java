package id.msme.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.msme.catalogue.Catalogue;
import id.msme.catalogue.CatalogueSection;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.json.CatalogueFile;
import id.msme.json.CatalogueWriter;
import id.msme.json.ColumnMapReader;
import id.msme.json.receipt.IssuedReceipt;
import id.msme.json.receipt.ReceiptCheck;
import id.msme.json.receipt.ReceiptCheckWriter;
import id.msme.json.receipt.ReceiptIssuer;
import id.msme.json.receipt.ReceiptWriter;
import id.msme.language.Language;
import id.msme.table.ColumnMap;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents that databind writes as our writers do, and reads as our readers do. */
class DocumentsReadBackTest {

    private static final String RECORD = "{\"id\":\"A-1\",\"program\":\"go-online\",\"partner\":\"shopee\","
            + "\"submittedOn\":\"2019-05-20\",\"consent\":true,\"msme\":{\"name\":\"Batik Contoh\","
            + "\"nib\":\"1234567890123\",\"kbli\":\"14111\",\"region\":\"34.71\",\"annualSales\":250000000}}";

    private static final ColumnMap COLUMNS = ColumnMap.builder()
            .column("NIK Pemilik", "msme.owner.nik")
            .dates("Tgl Daftar", "submittedOn", "dd/MM/yyyy")
            .thousands("Omzet", "msme.annualSales", '.')
            .flags("Setuju", "consent", Set.of("Setuju", "Ya"), Set.of("Tidak"))
            .constant("program", "go-online")
            .build();

    private static IssuedReceipt receipt() {
        return ReceiptIssuer.of(EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2026, 11, 1)))
                .issue(RECORD.getBytes(StandardCharsets.UTF_8), "enrolments.jsonl", 1);
    }

    @ParameterizedTest
    @EnumSource
    void receipt(Mappers mapper) throws Exception {
        IssuedReceipt receipt = receipt();
        String json = mapper.write(receipt);
        assertThat(json).isEqualTo(ReceiptWriter.write(receipt, Language.EN)).doesNotContain("1234567890123");
        IssuedReceipt read = mapper.read(json, IssuedReceipt.class);
        assertThat(mapper.write(read)).isEqualTo(json);
        ReceiptCheck check = ReceiptCheck.of(read, receipt);
        assertThat(mapper.write(check)).isEqualTo(ReceiptCheckWriter.write(check, Language.EN));
    }

    @ParameterizedTest
    @EnumSource
    void receiptThatIsNotIssuedIsRefusedWithWhatToDo(Mappers mapper) {
        assertThatThrownBy(() -> mapper.write(receipt().receipt())).hasMessageContaining("ReceiptIssuer");
    }

    @ParameterizedTest
    @EnumSource
    void catalogue(Mappers mapper) throws Exception {
        String json = CatalogueWriter.write(Catalogue.standard());
        assertThat(CatalogueWriter.write(mapper.read(json, Catalogue.class))).isEqualTo(json);
        assertThat(mapper.read(json, CatalogueFile.class).listed(CatalogueSection.PROGRAMS))
                .contains("go-online");
        assertThatThrownBy(() -> mapper.read("{\"format\":\"msme-catalogue/2\"}", Catalogue.class))
                .hasMessageContaining("msme-catalogue/1");
    }

    @ParameterizedTest
    @EnumSource
    void columns(Mappers mapper) throws Exception {
        String json = mapper.write(COLUMNS);
        assertThat(mapper.read(json, ColumnMap.class)).isEqualTo(COLUMNS);
        assertThat(ColumnMapReader.read(json.getBytes(StandardCharsets.UTF_8))).isEqualTo(COLUMNS);
    }
}
