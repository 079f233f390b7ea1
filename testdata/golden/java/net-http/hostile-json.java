import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {"$(touch snipgen-canary)":"`touch snipgen-canary`","'; touch snipgen-canary; '":"'+open('snipgen-canary','w')+'","${x}":"{${touch('snipgen-canary')}}","\\"+x+\\"":"\\");open(\\"snipgen-canary\\",\\"w\\");//","#{x}":"\\\\","</script>":"*/","`+x+`":"${require('fs').writeFileSync('snipgen-canary','')}","\\\\u0022":"\\u0022+x+\\u0022","$x":"?>"}""";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/echo"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
