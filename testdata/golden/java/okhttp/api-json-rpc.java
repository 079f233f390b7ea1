import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            [
              {"jsonrpc": "2.0", "method": "getBalance", "params": ["account-1", "latest"], "id": 1},
              {"jsonrpc": "2.0", "method": "notify", "params": {}},
              {"jsonrpc": "2.0", "method": "ping", "id": null}
            ]""";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("http://localhost:8545/rpc")
                .header("Content-Type", "application/json")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
