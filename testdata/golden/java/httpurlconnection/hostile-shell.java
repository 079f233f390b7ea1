import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            $(touch snipgen-canary)
            `touch snipgen-canary`
            '; touch snipgen-canary; '
            "; touch snipgen-canary; "
            ' $(touch snipgen-canary) ' `touch snipgen-canary` '
            \\"; touch snipgen-canary; \\"
            \\'; touch snipgen-canary; \\'
            $'\\x27; touch snipgen-canary; \\x27'
            | touch snipgen-canary
            & echo.>snipgen-canary & rem %TEMP%
            " & echo.>snipgen-canary & "
            ^" & echo.>snipgen-canary
            \u2019; New-Item snipgen-canary; \u2018
            \u201d; New-Item snipgen-canary; \u201c
            $(New-Item snipgen-canary)
            `"; New-Item snipgen-canary; `"
            !touch snipgen-canary

            EOF
            touch snipgen-canary
            cat <<EOF

            '@
            New-Item snipgen-canary
            @'""";

        URL url = URI.create("https://api.example.com/run").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("X-Try-1", "$(touch snipgen-canary)");
        connection.setRequestProperty("X-Try-2", "`touch snipgen-canary`");
        connection.setRequestProperty("X-Try-3", "'; touch snipgen-canary; '");
        connection.setRequestProperty("X-Try-4", "\"; touch snipgen-canary; \"");
        connection.setRequestProperty("X-Try-5", "' $(touch snipgen-canary) ' `touch snipgen-canary` '");
        connection.setRequestProperty("X-Try-6", "\\\"; touch snipgen-canary; \\\"");
        connection.setRequestProperty("X-Try-7", "\\'; touch snipgen-canary; \\'");
        connection.setRequestProperty("X-Try-8", "$'\\x27; touch snipgen-canary; \\x27'");
        connection.setRequestProperty("X-Try-9", "| touch snipgen-canary");
        connection.setRequestProperty("X-Try-10", "& echo.>snipgen-canary & rem %TEMP%");
        connection.setRequestProperty("X-Try-11", "\" & echo.>snipgen-canary & \"");
        connection.setRequestProperty("X-Try-12", "^\" & echo.>snipgen-canary");
        connection.setRequestProperty("X-Try-13", "\u2019; New-Item snipgen-canary; \u2018");
        connection.setRequestProperty("X-Try-14", "\u201d; New-Item snipgen-canary; \u201c");
        connection.setRequestProperty("X-Try-15", "$(New-Item snipgen-canary)");
        connection.setRequestProperty("X-Try-16", "`\"; New-Item snipgen-canary; `\"");
        connection.setRequestProperty("X-Try-17", "!touch snipgen-canary");
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
