using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/upload", Method.Post);
request.AddStringBody("--X5\r\nContent-Disposition: form-data; name=\"größe\"\r\n\r\né\r\n--X5\r\nContent-Disposition: form-data; name=\"datei\"; filename=\"straße 日本.txt\"\r\nContent-Type: text/plain\r\n\r\nx\r\n--X5\r\nContent-Disposition: form-data; name=\"star\"; filename=\"naive.txt\"; filename*=UTF-8''na%C3%AFve.txt\r\nContent-Type: text/plain\r\n\r\ny\r\n--X5--\r\n", "multipart/form-data");
request.AddHeader("Content-Type", "multipart/form-data; boundary=X5");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
