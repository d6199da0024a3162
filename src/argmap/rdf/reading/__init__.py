"""Reading maps back from RDF, with a report of what could not be carried."""

from argmap.rdf.reading.losses import Loss as Loss
from argmap.rdf.reading.losses import LossCode as LossCode
from argmap.rdf.reading.parsing import Limits as Limits
from argmap.rdf.reading.parsing import Parser as Parser
from argmap.rdf.reading.reader import Reading as Reading
from argmap.rdf.reading.reader import read_rdf as read_rdf
