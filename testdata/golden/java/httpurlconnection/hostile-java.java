import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            "+new java.io.FileOutputStream("snipgen-canary")+"
            \\u0022+new java.io.FileOutputStream(\\u0022snipgen-canary\\u0022)+\\u0022
            \\uuuu0022+new java.io.FileOutputStream(\\uuuu0022snipgen-canary\\uuuu0022)+\\uuuu0022
            \\\\u0022+x+\\\\u0022
            \\"+new java.io.FileOutputStream("snipgen-canary")+\\"
            \"""+new java.io.FileOutputStream("snipgen-canary")+\"""
            \\u002a\\u002f new java.io.FileOutputStream("snipgen-canary"); \\u002f\\u002a
            // \\u000a new java.io.FileOutputStream("snipgen-canary");
            \\u005c
            \\u005c\\u0022
            \\uXYZW
            \\{new java.io.FileOutputStream("snipgen-canary")}
            %s %n ${x}
            \\""";

        URL url = URI.create("https://api.example.com/run").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("X-Try-1", "\"+new java.io.FileOutputStream(\"snipgen-canary\")+\"");
        connection.setRequestProperty("X-Try-2", "\\u0022+new java.io.FileOutputStream(\\u0022snipgen-canary\\u0022)+\\u0022");
        connection.setRequestProperty("X-Try-3", "\\uuuu0022+new java.io.FileOutputStream(\\uuuu0022snipgen-canary\\uuuu0022)+\\uuuu0022");
        connection.setRequestProperty("X-Try-4", "\\\\u0022+x+\\\\u0022");
        connection.setRequestProperty("X-Try-5", "\\\"+new java.io.FileOutputStream(\"snipgen-canary\")+\\\"");
        connection.setRequestProperty("X-Try-6", "\"\"\"+new java.io.FileOutputStream(\"snipgen-canary\")+\"\"\"");
        connection.setRequestProperty("X-Try-7", "\\u002a\\u002f new java.io.FileOutputStream(\"snipgen-canary\"); \\u002f\\u002a");
        connection.setRequestProperty("X-Try-8", "// \\u000a new java.io.FileOutputStream(\"snipgen-canary\");");
        connection.setRequestProperty("X-Try-9", "\\u005c");
        connection.setRequestProperty("X-Try-10", "\\u005c\\u0022");
        connection.setRequestProperty("X-Try-11", "\\uXYZW");
        connection.setRequestProperty("X-Try-12", "\\{new java.io.FileOutputStream(\"snipgen-canary\")}");
        connection.setRequestProperty("X-Try-13", "%s %n ${x}");
        connection.setRequestProperty("X-Try-14", "\\");
        connection.setRequestProperty("Content-Type", "text/plain");
        connection.setDoOutput(true);
        try (OutputStream stream = connection.getOutputStream()) {
            stream.write(body.getBytes(StandardCharsets.UTF_8));
        }

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
