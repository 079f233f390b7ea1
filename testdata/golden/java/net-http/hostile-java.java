import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

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

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/run"))
                .header("X-Try-1", "\"+new java.io.FileOutputStream(\"snipgen-canary\")+\"")
                .header("X-Try-2", "\\u0022+new java.io.FileOutputStream(\\u0022snipgen-canary\\u0022)+\\u0022")
                .header("X-Try-3", "\\uuuu0022+new java.io.FileOutputStream(\\uuuu0022snipgen-canary\\uuuu0022)+\\uuuu0022")
                .header("X-Try-4", "\\\\u0022+x+\\\\u0022")
                .header("X-Try-5", "\\\"+new java.io.FileOutputStream(\"snipgen-canary\")+\\\"")
                .header("X-Try-6", "\"\"\"+new java.io.FileOutputStream(\"snipgen-canary\")+\"\"\"")
                .header("X-Try-7", "\\u002a\\u002f new java.io.FileOutputStream(\"snipgen-canary\"); \\u002f\\u002a")
                .header("X-Try-8", "// \\u000a new java.io.FileOutputStream(\"snipgen-canary\");")
                .header("X-Try-9", "\\u005c")
                .header("X-Try-10", "\\u005c\\u0022")
                .header("X-Try-11", "\\uXYZW")
                .header("X-Try-12", "\\{new java.io.FileOutputStream(\"snipgen-canary\")}")
                .header("X-Try-13", "%s %n ${x}")
                .header("X-Try-14", "\\")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
