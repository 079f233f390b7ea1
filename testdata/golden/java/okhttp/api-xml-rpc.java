import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            <?xml version='1.0'?>
            <methodCall>
            <methodName>metaWeblog.newPost</methodName>
            <params>
            <param><value><int>1</int></value></param>
            <param><value><string>author</string></value></param>
            <param><value><string>YOUR_PASSWORD</string></value></param>
            <param><value><struct>
            <member><name>title</name><value><string>  Hello &lt;World&gt;  </string></value></member>
            <member><name>dateCreated</name><value><dateTime.iso8601>20260102T10:30:00</dateTime.iso8601></value></member>
            <member><name>bits</name><value><base64>
            AAECAwQF+/8=
            </base64></value></member>
            <member><name>categories</name><value><array><data></data></array></value></member>
            </struct></value></param>
            <param><value><boolean>1</boolean></value></param>
            </params>
            </methodCall>
            """;
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://blog.example.com/xmlrpc.php")
                .header("Content-Type", "text/xml")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
