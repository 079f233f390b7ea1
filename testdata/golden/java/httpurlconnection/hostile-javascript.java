import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = "${require('fs').writeFileSync('snipgen-canary','')}\n'+require('fs').writeFileSync('snipgen-canary','')+'\n\"+require('fs').writeFileSync('snipgen-canary','')+\"\n`+require('fs').writeFileSync('snipgen-canary','')+`\n\\`+require('fs').writeFileSync('snipgen-canary','')+\\`\n\\${require('fs').writeFileSync('snipgen-canary','')}\n\\'+require('fs').writeFileSync('snipgen-canary','')+\\'\n\\u0027+require('fs').writeFileSync('snipgen-canary','')+\\u0027\n\\x60+require('fs').writeFileSync('snipgen-canary','')+\\x60\n${process.binding('fs')}\n*/require('fs').writeFileSync('snipgen-canary','')/*\n</script><script>require('fs').writeFileSync('snipgen-canary','')</script>\n<!--require('fs').writeFileSync('snipgen-canary','')\n-->require('fs').writeFileSync('snipgen-canary','')\n\u2028require('fs').writeFileSync('snipgen-canary','')\u2029require('fs').writeFileSync('snipgen-canary','')//\n\\";

        URL url = URI.create("https://api.example.com/run").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("X-Try-1", "${require('fs').writeFileSync('snipgen-canary','')}");
        connection.setRequestProperty("X-Try-2", "'+require('fs').writeFileSync('snipgen-canary','')+'");
        connection.setRequestProperty("X-Try-3", "\"+require('fs').writeFileSync('snipgen-canary','')+\"");
        connection.setRequestProperty("X-Try-4", "`+require('fs').writeFileSync('snipgen-canary','')+`");
        connection.setRequestProperty("X-Try-5", "\\`+require('fs').writeFileSync('snipgen-canary','')+\\`");
        connection.setRequestProperty("X-Try-6", "\\${require('fs').writeFileSync('snipgen-canary','')}");
        connection.setRequestProperty("X-Try-7", "\\'+require('fs').writeFileSync('snipgen-canary','')+\\'");
        connection.setRequestProperty("X-Try-8", "\\u0027+require('fs').writeFileSync('snipgen-canary','')+\\u0027");
        connection.setRequestProperty("X-Try-9", "\\x60+require('fs').writeFileSync('snipgen-canary','')+\\x60");
        connection.setRequestProperty("X-Try-10", "${process.binding('fs')}");
        connection.setRequestProperty("X-Try-11", "*/require('fs').writeFileSync('snipgen-canary','')/*");
        connection.setRequestProperty("X-Try-12", "</script><script>require('fs').writeFileSync('snipgen-canary','')</script>");
        connection.setRequestProperty("X-Try-14", "\u2028require('fs').writeFileSync('snipgen-canary','')\u2029require('fs').writeFileSync('snipgen-canary','')//");
        connection.setRequestProperty("X-Try-15", "\\");
        connection.setRequestProperty("Content-Type", "text/plain");
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
