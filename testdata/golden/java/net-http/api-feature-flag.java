import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {"environmentKey":"production","comment":"50/50 for 'beta' users","instructions":[{"kind":"turnFlagOn"},{"kind":"addRule","clauses":[{"attribute":"email","op":"matches","values":[".+@example\\\\.com$"],"negate":false}],"rolloutWeights":{"0":50000,"1":50000}},{"kind":"updateFallthroughVariationOrRollout","variationId":"00000000-0000-4000-8000-000000000003"}]}""";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://flags.example.com/api/v2/flags/default/new-checkout?ignoreConflicts=true&dryRun"))
                .header("Authorization", "api-YOUR-KEY")
                .header("LD-API-Version", "beta")
                .header("Content-Type", "application/json; domain-model=launchdarkly.semanticpatch")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
