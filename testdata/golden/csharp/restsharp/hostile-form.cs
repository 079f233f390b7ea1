using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/form", Method.Post);
request.AddStringBody("a%27b=%24%28touch+snipgen-canary%29&%60touch+snipgen-canary%60=%27%3B+touch+snipgen-canary%3B+%27&%22%3B+touch+snipgen-canary%3B+%22=%5C&%24%7Bx%7D=%7B%24%7Btouch%28%27snipgen-canary%27%29%7D%7D&%3C%2Fscript%3E=%2A%2F&nl%0A=%0Atouch+snipgen-canary%0A&%27%2Bopen%28%27snipgen-canary%27%2C%27w%27%29%2B%27=%22%2Bopen%28%22snipgen-canary%22%2C%22w%22%29%2B%22&%24%7Brequire%28%27fs%27%29.writeFileSync%28%27snipgen-canary%27%2C%27%27%29%7D=%25TEMP%25&%5Cu0022=%40snipgen-canary&%7Bx%7D=%3F%3E", "application/x-www-form-urlencoded");
request.AddHeader("Content-Type", "application/x-www-form-urlencoded");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
