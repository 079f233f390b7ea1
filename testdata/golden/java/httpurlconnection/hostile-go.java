import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            "+func() string { os.Create("snipgen-canary"); return "" }()+"
            `+func() string { os.Create("snipgen-canary"); return "" }()+`
            \\"+func() string { os.Create("snipgen-canary"); return "" }()+\\"
            \\`+func() string { os.Create("snipgen-canary"); return "" }()+\\`
            '+func() string { os.Create("snipgen-canary"); return "" }()+'
            */func() string { os.Create("snipgen-canary"); return "" }()/*
            //func() string { os.Create("snipgen-canary"); return "" }()
            %s %v %!d(x) %[1]d %%
            {{.Method}} {{printf "%s" .}} {{template "x"}} {{/* x */}} {{end}} {{define "x"}}
            {{`}}`}} {{"{{"}}
            "
            var _ = func() string { os.Create("snipgen-canary"); return "" }()
            //
            \\""";

        URL url = URI.create("https://api.example.com/run").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("X-Try-1", "\"+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+\"");
        connection.setRequestProperty("X-Try-2", "`+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+`");
        connection.setRequestProperty("X-Try-3", "\\\"+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+\\\"");
        connection.setRequestProperty("X-Try-4", "\\`+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+\\`");
        connection.setRequestProperty("X-Try-5", "'+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+'");
        connection.setRequestProperty("X-Try-6", "*/func() string { os.Create(\"snipgen-canary\"); return \"\" }()/*");
        connection.setRequestProperty("X-Try-7", "//func() string { os.Create(\"snipgen-canary\"); return \"\" }()");
        connection.setRequestProperty("X-Try-8", "%s %v %!d(x) %[1]d %%");
        connection.setRequestProperty("X-Try-9", "{{.Method}} {{printf \"%s\" .}} {{template \"x\"}} {{/* x */}} {{end}} {{define \"x\"}}");
        connection.setRequestProperty("X-Try-10", "{{`}}`}} {{\"{{\"}}");
        connection.setRequestProperty("X-Try-12", "\\");
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
