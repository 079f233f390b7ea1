import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            {"data":{"type":"photos","lid":"local-1","attributes":{"title":"Example photo","src":"https://www.example.com/images/productivity.png","tags":[],"exif":{}},"relationships":{"photographer":{"data":{"type":"people","id":"9"}},"album":{"data":null}}}}""";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://api.example.com/photos?include=photographer&fields%5Bphotos%5D=title%2Csrc&page%5Bsize%5D=1")
                .header("Content-Type", "application/vnd.api+json;ext=\"https://jsonapi.org/ext/atomic\"")
                .header("Accept", "application/vnd.api+json;ext=\"https://jsonapi.org/ext/atomic\"")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
