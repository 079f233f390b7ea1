import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {"@context":["https://www.w3.org/ns/activitystreams",{"toot":"http://joinmastodon.org/ns#","Emoji":"toot:Emoji"}],"id":"https://social.example.com/activities/1","type":"Create","actor":"https://social.example.com/users/example","to":["https://www.w3.org/ns/activitystreams#Public"],"object":{"id":"https://social.example.com/notes/1","type":"Note","content":"<p>Hello <span class=\\"h-card\\">@other</span> :blobcat: \ud83d\udc18</p>","contentMap":{"en":"<p>Hello</p>"},"sensitive":false,"inReplyTo":null}}""";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://fedi.example.com/users/other/inbox"))
                .header("Date", "Fri, 02 Jan 2026 10:30:00 GMT")
                .header("Digest", "SHA-256=sldZNssQS9RSXCcFutqtN1GWhfo3pxACOp03fDtlQQU=")
                .header("Signature", "keyId=\"https://social.example.com/users/example#main-key\",algorithm=\"rsa-sha256\",headers=\"(request-target) host date digest content-type\",signature=\"YOUR/SIGNATURE+BASE64==\"")
                .header("Content-Type", "application/activity+json")
                .header("Accept", "application/activity+json, application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\"")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
