import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/run"))
                .header("Authorization", "Bearer a'b\"c`d$(touch snipgen-canary)${x}'; touch snipgen-canary; '\\")
                .header("Cookie", "a'b=$(touch snipgen-canary); `touch snipgen-canary`='; touch snipgen-canary; '; c=\"; touch snipgen-canary; \"; ${d}={${touch('snipgen-canary')}}; e='+open('snipgen-canary','w')+'")
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
