import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            <!doctype html>
            <title>Hello</title>
            """;
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://storage.example.com/bucket/a%20folder/index%2Bv1.html")
                .header("x-amz-date", "20260102T103000Z")
                .header("x-amz-content-sha256", "736ba3cc734263ce00143d4e48241171dd04e197617f3e9e83b8856638216ba7")
                .header("x-amz-acl", "public-read")
                .header("x-amz-meta-note", "")
                .header("Content-Type", "text/html")
                .header("Content-MD5", "ZO5VF3Hh1NPbuc2qmUAVJA==")
                .header("Cache-Control", "max-age=60")
                .header("Authorization", "AWS4-HMAC-SHA256 Credential=YOUR_ACCESS_KEY/20260102/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=YOUR_SIGNATURE")
                .put(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
