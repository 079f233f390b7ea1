using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Patch, "https://idp.example.com/scim/v2/Users/2819c223-7f76-453a-919d-413861904646?attributes=userName,emails");
request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "YOUR_TOKEN");
request.Headers.Add("Accept", "application/scim+json");
request.Headers.TryAddWithoutValidation("If-Match", "W/\"3694e05e9dff591\"");
request.Content = new StringContent(@"{
    ""schemas"": [""urn:ietf:params:scim:api:messages:2.0:PatchOp""],
    ""Operations"": [
        {""op"": ""Replace"", ""path"": ""active"", ""value"": ""False""},
        {""op"": ""add"", ""path"": ""emails[type eq \""work\"" and value co \""@example.com\""].display"", ""value"": ""Work""},
        {""op"": ""remove"", ""path"": ""members[value eq \""1\""]""},
        {""op"": ""add"", ""value"": {""urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department"": ""R&D""}}
    ]
}");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/scim+json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
