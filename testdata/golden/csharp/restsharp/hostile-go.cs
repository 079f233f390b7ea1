using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/run", Method.Post);
request.AddHeader("X-Try-1", "\"+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+\"");
request.AddHeader("X-Try-2", "`+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+`");
request.AddHeader("X-Try-3", "\\\"+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+\\\"");
request.AddHeader("X-Try-4", "\\`+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+\\`");
request.AddHeader("X-Try-5", "'+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+'");
request.AddHeader("X-Try-6", "*/func() string { os.Create(\"snipgen-canary\"); return \"\" }()/*");
request.AddHeader("X-Try-7", "//func() string { os.Create(\"snipgen-canary\"); return \"\" }()");
request.AddHeader("X-Try-8", "%s %v %!d(x) %[1]d %%");
request.AddHeader("X-Try-9", "{{.Method}} {{printf \"%s\" .}} {{template \"x\"}} {{/* x */}} {{end}} {{define \"x\"}}");
request.AddHeader("X-Try-10", "{{`}}`}} {{\"{{\"}}");
request.AddHeader("X-Try-12", "\\");
request.AddStringBody(@"""+func() string { os.Create(""snipgen-canary""); return """" }()+""
`+func() string { os.Create(""snipgen-canary""); return """" }()+`
\""+func() string { os.Create(""snipgen-canary""); return """" }()+\""
\`+func() string { os.Create(""snipgen-canary""); return """" }()+\`
'+func() string { os.Create(""snipgen-canary""); return """" }()+'
*/func() string { os.Create(""snipgen-canary""); return """" }()/*
//func() string { os.Create(""snipgen-canary""); return """" }()
%s %v %!d(x) %[1]d %%
{{.Method}} {{printf ""%s"" .}} {{template ""x""}} {{/* x */}} {{end}} {{define ""x""}}
{{`}}`}} {{""{{""}}
""
var _ = func() string { os.Create(""snipgen-canary""); return """" }()
//
\", "text/plain");
request.AddHeader("Content-Type", "text/plain");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
