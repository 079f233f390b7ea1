import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {"text":["\u041f\u0440\u0438\u0432\u0435\u0442, \u043c\u0438\u0440!","\u3053\u3093\u306b\u3061\u306f\u3001\u4e16\u754c\u3002","\u4f60\u597d\uff0c\u4e16\u754c","\u0928\u092e\u0938\u094d\u0924\u0947 \u0926\u0941\u0928\u093f\u092f\u093e","\u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645","\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd","\u0393\u03b5\u03b9\u03ac \u03c3\u03bf\u03c5 \u039a\u03cc\u03c3\u03bc\u03b5","\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35\u0e0a\u0e32\u0e27\u0e42\u0e25\u0e01","\u00c7a va ? <b>Tr\u00e8s</b> bien\u2026","\u0130stanbul\u2019da \u0131l\u0131k"],"target_lang":"EN-GB","tag_handling":"xml","ignore_tags":["code"],"preserve_formatting":true}""";

        URL url = URI.create("https://translate.example.com/v2/translate").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Authorization", "Auth-Key YOUR_API_KEY");
        connection.setRequestProperty("Content-Type", "application/json");
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
