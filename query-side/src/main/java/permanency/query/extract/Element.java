package permanency.query.extract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what a field of the minimum data set means; the data dictionary is made of this. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Element {

    String value();

    Need need() default Need.MANDATORY;

    /** The rule, or the part of section "Minimum data set" of docs/policy.md, that asks for it. */
    String source();

    /** Where the values come from, when the type does not say it. */
    String values() default "";

    /** Where it stands in what was recorded, for fields that are looked for there; see {@link RecordedField}. */
    String recordedAs() default "";

    /**
     * Whether it comes only to those who ask for it and may read histories: texts in people's own words, names of
     * professionals, references of ROSH reports.
     */
    boolean onRequest() default false;
}
