import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles many snippets, one line of input for each (number, file, folder for
 * the classes), each on its own. Its arguments are a folder of libraries and
 * options of the compiler; with -Werror a warning refuses a snippet. The first class of a file is its main class,
 * and a public class may have any name, as when java runs the file itself.
 */
public class Compile {
    static final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    static final List<String> options = new ArrayList<>(List.of("-proc:none"));

    public static void main(String[] args) throws Exception {
        options.addAll(List.of(args).subList(1, args.length));
        var classPath = new ArrayList<File>();
        for (File jar : new File(args[0]).listFiles()) {
            classPath.add(jar);
        }
        var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        files.setLocation(StandardLocation.CLASS_PATH, classPath);
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line; (line = input.readLine()) != null; ) {
            String[] fields = line.split("\t");
            files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(new File(fields[2])));
            System.out.println(fields[0] + "\t" + compile(files, Path.of(fields[1])));
        }
    }

    static String compile(StandardJavaFileManager files, Path file) {
        var messages = new StringWriter();
        try {
            var source = new Source(file, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            var task = (JavacTask) compiler.getTask(messages, files, null, options, null, List.of(source));
            String main = null;
            for (CompilationUnitTree unit : task.parse()) {
                main = ((ClassTree) unit.getTypeDecls().get(0)).getSimpleName().toString();
            }
            task.analyze();
            task.generate();
            String said = messages.toString();
            if (said.contains(": error: ") || options.contains("-Werror") && !said.isEmpty()) {
                throw new Exception("does not compile");
            }
            return "ok\t" + main;
        } catch (Exception e) {
            String text = messages + "\n" + e;
            return "fail\t" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    static class Source extends SimpleJavaFileObject {
        final String text;

        Source(Path file, String text) {
            super(file.toUri(), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        @Override
        public boolean isNameCompatible(String simpleName, JavaFileObject.Kind kind) {
            return kind == JavaFileObject.Kind.SOURCE;
        }
    }
}
