package io.vingt.house.regex;

import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassReader;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Label;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.MethodVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Opcodes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every place where compiled classes make a regular expression, with the constant that it is made of. */
final class Calls extends ClassVisitor {

    /** @param regex null where it is no constant */
    record Call(String where, String regex, int flags, boolean whole) {}

    private final List<Call> found;
    private String name;

    private Calls(List<Call> found) {
        super(Opcodes.ASM9);
        this.found = found;
    }

    static List<Call> below(Path classes) {
        List<Call> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                new ClassReader(Files.readAllBytes(file)).accept(new Calls(found), ClassReader.SKIP_FRAMES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
        this.name = name.replace('/', '.');
    }

    @Override
    public MethodVisitor visitMethod(int access, String method, String type, String signature, String[] thrown) {
        return new Body(name + "." + method);
    }

    /** What was pushed last, as far as it is a constant; anything else is null. */
    private final class Body extends MethodVisitor {

        private final String where;
        private Object before;
        private Object last;

        Body(String where) {
            super(Opcodes.ASM9);
            this.where = where;
        }

        private void pushed(Object constant) {
            before = last;
            last = constant;
        }

        @Override
        public void visitMethodInsn(int code, String owner, String method, String type, boolean ofInterface) {
            boolean oneText = type.startsWith("(Ljava/lang/String;)");
            boolean regex = owner.equals("java/lang/String")
                            && List.of("matches", "replaceAll", "replaceFirst", "split")
                                    .contains(method)
                    || owner.equals("java/util/regex/Pattern")
                            && List.of("compile", "matches").contains(method);
            if (regex) {
                Object made = oneText ? last : before;
                int flags = owner.endsWith("Pattern") && !oneText && last instanceof Integer known ? known : 0;
                found.add(new Call(where, made instanceof String text ? text : null, flags, method.equals("matches")));
            }
            pushed(null);
        }

        @Override
        public void visitLdcInsn(Object constant) {
            pushed(constant);
        }

        @Override
        public void visitInsn(int code) {
            pushed(code >= Opcodes.ICONST_M1 && code <= Opcodes.ICONST_5 ? (Object) (code - Opcodes.ICONST_0) : null);
        }

        @Override
        public void visitIntInsn(int code, int operand) {
            pushed(operand);
        }

        @Override
        public void visitVarInsn(int code, int variable) {
            pushed(null);
        }

        @Override
        public void visitFieldInsn(int code, String owner, String field, String type) {
            pushed(null);
        }

        @Override
        public void visitTypeInsn(int code, String type) {
            pushed(null);
        }

        @Override
        public void visitJumpInsn(int code, Label to) {
            pushed(null);
        }

        @Override
        public void visitInvokeDynamicInsn(
                String method,
                String type,
                com.tngtech.archunit.thirdparty.org.objectweb.asm.Handle bootstrap,
                Object... arguments) {
            for (Object one : arguments) {
                if (one instanceof com.tngtech.archunit.thirdparty.org.objectweb.asm.Handle handle
                        && handle.getOwner().equals("java/util/regex/Pattern")) {
                    found.add(new Call(where, null, 0, false));
                }
            }
            pushed(null);
        }
    }
}
