using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/text", Method.Post);
request.AddStringBody("id,name,note\r\n1,\"Example, Ltd\",\"said \"\"hi\"\"\"\r\n2,'x',\"two\r\nlines\"\r\n", "text/csv");
request.AddHeader("Content-Type", "text/csv; header=present");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
