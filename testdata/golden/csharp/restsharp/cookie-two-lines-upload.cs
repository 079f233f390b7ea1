using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("http://origin.example.com/upload", Method.Post);
request.AddHeader("Host", "www.example.com");
request.AddHeader("Cookie", "a=1; b=2");
request.AddStringBody("--X9\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nQuarterly\r\n--X9--\r\n", "multipart/form-data");
request.AddHeader("Content-Type", "multipart/form-data; boundary=X9");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
