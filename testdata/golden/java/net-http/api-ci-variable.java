import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = "value=--env%3Dtest+--url%3Dhttps%3A%2F%2Fa.example.com%2F%3Fx%3D1%26y%0ADONE&protected=true&masked=false&raw=";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://git.example.com/api/v4/projects/42/variables/DEPLOY_OPTS?filter[environment_scope]=review%2F*"))
                .header("JOB-TOKEN", "YOUR_JOB_TOKEN")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
