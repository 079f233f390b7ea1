import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

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

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/run"))
                .header("X-Try-1", "\"+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+\"")
                .header("X-Try-2", "`+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+`")
                .header("X-Try-3", "\\\"+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+\\\"")
                .header("X-Try-4", "\\`+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+\\`")
                .header("X-Try-5", "'+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+'")
                .header("X-Try-6", "*/func() string { os.Create(\"snipgen-canary\"); return \"\" }()/*")
                .header("X-Try-7", "//func() string { os.Create(\"snipgen-canary\"); return \"\" }()")
                .header("X-Try-8", "%s %v %!d(x) %[1]d %%")
                .header("X-Try-9", "{{.Method}} {{printf \"%s\" .}} {{template \"x\"}} {{/* x */}} {{end}} {{define \"x\"}}")
                .header("X-Try-10", "{{`}}`}} {{\"{{\"}}")
                .header("X-Try-12", "\\")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
