using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/upload", Method.Post);
request.AddStringBody("--H1\r\nContent-Disposition: form-data; name=\"a'$(touch snipgen-canary)`touch snipgen-canary`\"\r\n\r\n'; touch snipgen-canary; '\r\n--H1\r\nContent-Disposition: form-data; name=\"b${x}\"; filename=\"'; touch snipgen-canary; '.txt\"\r\nContent-Type: text/plain; x='$(touch snipgen-canary)'\r\n\r\n$(touch snipgen-canary)\n`touch snipgen-canary`\n\r\n--H1\r\nContent-Disposition: form-data; name=\"c;type=text/html\"; filename=\"../../snipgen-canary\"\r\nContent-Type: application/octet-stream\r\n\r\n@snipgen-canary\r\n--H1\r\nContent-Disposition: form-data; name=\"d\"; filename=\"{${touch('snipgen-canary')}}\"\r\nContent-Type: text/plain\r\n\r\n<snipgen-canary;type=x\r\n--H1--\r\n", "multipart/form-data");
request.AddHeader("Content-Type", "multipart/form-data; boundary=H1");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
