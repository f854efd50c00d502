package id.msme.json;

import id.msme.enrolment.Admission;
import id.msme.enrolment.EnrolmentJudge;
import id.msme.enrolment.Verdict;
import id.msme.form.EnrolmentForm;
import id.msme.identity.Nik;
import id.msme.identity.Npwp;
import id.msme.json.receipt.ReceiptIssuer;
import id.msme.region.RegionRegister;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Objects of this library that were made of marked personal values, and the marks they may not show. */
final class MarkedValues {

    private static final Set<String> MARKS =
            Set.of("9988776655443", "741852963074000", "3171991708450917", "81298765432", "287654321");
    private static final List<String> NAMES = List.of("Penanda", "Zainalmarka");
    private static final Pattern NUMBER = Pattern.compile("\\d{4,19}");
    /** Kinds of numbers are packed above the digits of the longest one. */
    private static final long DIGITS_MASK = (1L << 54) - 1;

    private static final String RECORD =
            "{\"id\":\"A-1\",\"program\":\"go-online\",\"partner\":\"shopee\",\"submittedOn\":\"2019-05-20\",\"consent\":true,"
                    + "\"msme\":{\"name\":\"Warung Penanda\",\"nib\":\"9988776655443\",\"npwp\":\"0741852963074000\","
                    + "\"owner\":{\"name\":\"Zainalmarka\",\"nik\":\"3171991708450917\"},"
                    + "\"kbli\":\"14111\",\"region\":\"34.71\",\"establishedOn\":\"2016-03-01\",\"annualSales\":287654321,"
                    + "\"businessCapital\":287654321,\"netAssets\":287654321,\"phone\":\"+6281298765432\","
                    + "\"channels\":[\"instagram\"]},\"readiness\":{\"responseTime\":\"PT6H\",\"stock\":300}}";

    private MarkedValues() {}

    /** One object of each type of this library that is reached from marked records by methods without arguments. */
    static Map<Class<?>, Object> all() {
        var found = new LinkedHashMap<Class<?>, Object>();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>(roots());
        while (!open.isEmpty()) {
            Object object = open.remove();
            if (object instanceof Optional<?> optional) {
                optional.ifPresent(open::add);
            } else if (object instanceof Collection<?> collection) {
                open.addAll(collection);
            } else if (object instanceof Map<?, ?> map) {
                open.addAll(map.values());
            } else if (object.getClass().getName().startsWith("id.msme.") && seen.add(object)) {
                if (found.putIfAbsent(object.getClass(), object) == null) {
                    Arrays.stream(object.getClass().getMethods())
                            .filter(MarkedValues::isAccessor)
                            .forEach(method -> valueOf(method, object).ifPresent(open::add));
                }
            }
        }
        return found;
    }

    private static List<Object> roots() {
        EnrolmentReader reader = EnrolmentReader.of(Records.VALIDATOR);
        Admission admission = reader.admit(Records.bytes(RECORD));
        Verdict rejected = reader.read(Records.bytes(RECORD.replace("3171991708450917", "9971991708450917")));
        EnrolmentForm built = EnrolmentForm.builder()
                .name("Warung Penanda")
                .nib("9988776655443")
                .annualSales(287_654_321)
                .build();
        EnrolmentForm read = new FormReader().read(Records.bytes(RECORD), 0, RECORD.length());
        EnrolmentJudge judge = EnrolmentJudge.of(Records.VALIDATOR);
        return List.of(
                admission,
                rejected,
                built,
                EnrolmentForm.builder().name("Warung Penanda").nib("9988776655443"),
                read,
                reader,
                ReceiptIssuer.of(Records.VALIDATOR).draft(read),
                ReceiptIssuer.of(Records.VALIDATOR).issue(Records.bytes(RECORD), "records.jsonl", 1),
                Records.VALIDATOR.record(read),
                judge,
                judge.judge(read),
                failure(() -> Nik.parse("9971991708450917", RegionRegister.standard())),
                failure(() -> Npwp.parse("74185296307400")));
    }

    private static RuntimeException failure(Supplier<?> parsing) {
        try {
            throw new AssertionError("parsed " + parsing.get());
        } catch (RuntimeException e) {
            return e;
        }
    }

    private static boolean isAccessor(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && method.getDeclaringClass() != Object.class
                && method.getReturnType() != void.class
                && !method.getName().equals("getGuard");
    }

    private static Optional<Object> valueOf(Method method, Object object) {
        try {
            return Optional.ofNullable(publicForm(method, object).invoke(object));
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A method of a hidden class is called by the interface or class that shows it. */
    private static Method publicForm(Method method, Object object) throws NoSuchMethodException {
        Class<?> owner = object.getClass();
        if (!Modifier.isPublic(owner.getModifiers())) {
            for (Class<?> shown : owner.getInterfaces()) {
                return shown.getMethod(method.getName());
            }
            return owner.getSuperclass().getMethod(method.getName());
        }
        return method;
    }

    /** The marks that a text shows: as they were written, in groups, or packed with other bits. */
    static List<String> shownBy(String text) {
        String packed = text.replaceAll("(?<=\\d)[ .,-](?=\\d)", "");
        return Stream.of(
                        NAMES.stream().filter(text::contains),
                        MARKS.stream().filter(packed::contains),
                        NUMBER.matcher(packed)
                                .results()
                                .map(number -> unpacked(number.group()))
                                .filter(number -> MARKS.stream().anyMatch(number::contains)))
                .flatMap(marks -> marks)
                .distinct()
                .toList();
    }

    private static String unpacked(String digits) {
        try {
            return Long.toString(Long.parseLong(digits) & DIGITS_MASK);
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
