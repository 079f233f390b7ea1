using System;
using RestSharp;
using RestSharp.Authenticators;

using var client = new RestClient(new RestClientOptions
{
    Authenticator = new HttpBasicAuthenticator("oauth2", "YOUR_TOKEN"),
});
var request = new RestRequest("https://git.example.com/example/project.git/info/refs?service=git-upload-pack");
request.AddHeader("Git-Protocol", "version=2");
request.AddHeader("Pragma", "no-cache");
request.AddHeader("Accept", "*/*");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
