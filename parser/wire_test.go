package parser
type wireCase struct { row, input string; options Options; want string }
var wireCases []wireCase
