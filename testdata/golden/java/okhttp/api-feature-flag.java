import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            {"environmentKey":"production","comment":"50/50 for 'beta' users","instructions":[{"kind":"turnFlagOn"},{"kind":"addRule","clauses":[{"attribute":"email","op":"matches","values":[".+@example\\\\.com$"],"negate":false}],"rolloutWeights":{"0":50000,"1":50000}},{"kind":"updateFallthroughVariationOrRollout","variationId":"00000000-0000-4000-8000-000000000003"}]}""";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://flags.example.com/api/v2/flags/default/new-checkout?ignoreConflicts=true&dryRun")
                .header("Authorization", "api-YOUR-KEY")
                .header("LD-API-Version", "beta")
                .header("Content-Type", "application/json; domain-model=launchdarkly.semanticpatch")
                .patch(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
