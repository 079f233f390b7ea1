using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://idp.example.com/scim/v2/Users/2819c223-7f76-453a-919d-413861904646?attributes=userName,emails", Method.Patch);
request.AddHeader("Authorization", "Bearer YOUR_TOKEN");
request.AddHeader("Accept", "application/scim+json");
request.AddHeader("If-Match", "W/\"3694e05e9dff591\"");
request.AddStringBody(@"{
    ""schemas"": [""urn:ietf:params:scim:api:messages:2.0:PatchOp""],
    ""Operations"": [
        {""op"": ""Replace"", ""path"": ""active"", ""value"": ""False""},
        {""op"": ""add"", ""path"": ""emails[type eq \""work\"" and value co \""@example.com\""].display"", ""value"": ""Work""},
        {""op"": ""remove"", ""path"": ""members[value eq \""1\""]""},
        {""op"": ""add"", ""value"": {""urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department"": ""R&D""}}
    ]
}", "application/scim+json");
request.AddHeader("Content-Type", "application/scim+json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
