import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

import java.util.List;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content =
                """
                {"a":1}\
                """;
        RequestBody body = RequestBody.create(content, null);

        Request request =
                new Request.Builder()
                        .url("https://api.example.com/v1/items")
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .post(body)
                        .build();

        OkHttpClient client =
                new OkHttpClient.Builder()
                        .protocols(List.of(Protocol.HTTP_2, Protocol.HTTP_1_1))
                        .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
