import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {"@context":["https://www.w3.org/ns/activitystreams",{"toot":"http://joinmastodon.org/ns#","Emoji":"toot:Emoji"}],"id":"https://social.example.com/activities/1","type":"Create","actor":"https://social.example.com/users/example","to":["https://www.w3.org/ns/activitystreams#Public"],"object":{"id":"https://social.example.com/notes/1","type":"Note","content":"<p>Hello <span class=\\"h-card\\">@other</span> :blobcat: \ud83d\udc18</p>","contentMap":{"en":"<p>Hello</p>"},"sensitive":false,"inReplyTo":null}}""";

        URL url = URI.create("https://fedi.example.com/users/other/inbox").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Date", "Fri, 02 Jan 2026 10:30:00 GMT");
        connection.setRequestProperty("Digest", "SHA-256=sldZNssQS9RSXCcFutqtN1GWhfo3pxACOp03fDtlQQU=");
        connection.setRequestProperty("Signature", "keyId=\"https://social.example.com/users/example#main-key\",algorithm=\"rsa-sha256\",headers=\"(request-target) host date digest content-type\",signature=\"YOUR/SIGNATURE+BASE64==\"");
        connection.setRequestProperty("Content-Type", "application/activity+json");
        connection.setRequestProperty("Accept", "application/activity+json, application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\"");
        connection.setDoOutput(true);
        try (OutputStream stream = connection.getOutputStream()) {
            stream.write(body.getBytes(StandardCharsets.UTF_8));
        }

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
