import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            <!doctype html>
            <title>Hello</title>
            """;

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://storage.example.com/bucket/a%20folder/index%2Bv1.html"))
                .header("x-amz-date", "20260102T103000Z")
                .header("x-amz-content-sha256", "736ba3cc734263ce00143d4e48241171dd04e197617f3e9e83b8856638216ba7")
                .header("x-amz-acl", "public-read")
                .header("x-amz-meta-note", "")
                .header("Content-Type", "text/html")
                .header("Content-MD5", "ZO5VF3Hh1NPbuc2qmUAVJA==")
                .header("Cache-Control", "max-age=60")
                .header("Authorization", "AWS4-HMAC-SHA256 Credential=YOUR_ACCESS_KEY/20260102/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=YOUR_SIGNATURE")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
