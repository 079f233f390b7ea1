import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            {
                "schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
                "Operations": [
                    {"op": "Replace", "path": "active", "value": "False"},
                    {"op": "add", "path": "emails[type eq \\"work\\" and value co \\"@example.com\\"].display", "value": "Work"},
                    {"op": "remove", "path": "members[value eq \\"1\\"]"},
                    {"op": "add", "value": {"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department": "R&D"}}
                ]
            }""";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://idp.example.com/scim/v2/Users/2819c223-7f76-453a-919d-413861904646?attributes=userName,emails")
                .header("Authorization", "Bearer YOUR_TOKEN")
                .header("Content-Type", "application/scim+json")
                .header("Accept", "application/scim+json")
                .header("If-Match", "W/\"3694e05e9dff591\"")
                .patch(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
