import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            {"@context":["https://www.w3.org/ns/activitystreams",{"toot":"http://joinmastodon.org/ns#","Emoji":"toot:Emoji"}],"id":"https://social.example.com/activities/1","type":"Create","actor":"https://social.example.com/users/example","to":["https://www.w3.org/ns/activitystreams#Public"],"object":{"id":"https://social.example.com/notes/1","type":"Note","content":"<p>Hello <span class=\\"h-card\\">@other</span> :blobcat: \ud83d\udc18</p>","contentMap":{"en":"<p>Hello</p>"},"sensitive":false,"inReplyTo":null}}""";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://fedi.example.com/users/other/inbox")
                .header("Date", "Fri, 02 Jan 2026 10:30:00 GMT")
                .header("Digest", "SHA-256=sldZNssQS9RSXCcFutqtN1GWhfo3pxACOp03fDtlQQU=")
                .header("Signature", "keyId=\"https://social.example.com/users/example#main-key\",algorithm=\"rsa-sha256\",headers=\"(request-target) host date digest content-type\",signature=\"YOUR/SIGNATURE+BASE64==\"")
                .header("Content-Type", "application/activity+json")
                .header("Accept", "application/activity+json, application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\"")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
