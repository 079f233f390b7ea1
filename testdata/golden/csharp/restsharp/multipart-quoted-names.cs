using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/upload", Method.Post);
request.AddStringBody("--X6\r\nContent-Disposition: form-data; name=\"a%22b%22\"\r\n\r\n1\r\n--X6\r\nContent-Disposition: form-data; name=\"c%0D%0Ad\"; filename=\"e%22f%22.txt\"\r\nContent-Type: text/plain\r\n\r\n2\r\n--X6\r\nContent-Disposition: form-data; name=\"g\\\"h\"; filename=\"C:\\\\dir\\\\i'j;k.txt\"\r\nContent-Type: text/plain\r\n\r\n3\r\n--X6\r\nContent-Disposition: form-data; name=token\r\n\r\n4\r\n--X6--\r\n", "multipart/form-data");
request.AddHeader("Content-Type", "multipart/form-data; boundary=X6");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
