import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        URL url = new URL("https://api.example.com/'$(touch${IFS}snipgen-canary)'/`touch${IFS}snipgen-canary`/\"$(touch${IFS}snipgen-canary)\"/${x}/%23{x}/\\(x)?a='+open('snipgen-canary','w')+'&${require('fs').writeFileSync('snipgen-canary','')}&`;touch${IFS}snipgen-canary;`=\";touch${IFS}snipgen-canary;\"&%TEMP%&{$x}&{${touch('snipgen-canary')}}&a'b\"c`d=\\");
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
